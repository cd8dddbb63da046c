/**
 * Lets editors of CKEditor 5 keep our tags, and the placeholders for them, in what they write. Copy
 * this file; README.md beside it says where it goes. Nothing here runs on a visitor's page.
 *
 * General HTML Support alone takes a custom element out although its name is allowed: it has no
 * schema for the name (ckeditor/ckeditor5#10454, #11432, #13343).
 */
const names = ['checklist', 'helplines', 'week', 'exit'];

/**
 * A plug-in of CKEditor 5. It is run before any plug-in begins, so that our names are known when
 * General HTML Support reads what is allowed.
 *
 * @param {{plugins: {get(name: string): any}}} editor
 */
export function FourSigns(editor) {
  const schema = editor.plugins.get('DataSchema');
  for (const name of names) {
    schema.registerBlockElement({
      view: `four-signs-${name}`,
      model: `fourSigns${name}`,
      modelSchema: {inheritAllFrom: '$container'},
    });
  }
}
FourSigns.pluginName = 'FourSigns';

/**
 * What General HTML Support is to allow (`htmlSupport.allow`): the tags with their settings, and
 * the placeholder. Nothing that runs, and no `style`.
 */
export const allow = [
  {
    name: /^four-signs-(?:checklist|helplines|week|exit)$/,
    attributes: /^(?!on(?!ly$)|style$)[a-z-]+$/,
  },
  {name: 'div', attributes: /^(?:lang|data-[a-z-]+)$/},
];
