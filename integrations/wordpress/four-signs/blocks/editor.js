/**
 * The blocks in the editor: the real tags, but for the exit, drawn by the script that visitors get,
 * and a field for everything that a tag can do. Labels, words and lists come from
 * generated/labels.php and generated/words.php.
 *
 * What is saved in a post are the words inside the tag, as plain HTML. With the plug-in, WordPress
 * prints blocks/render.php in their place; without it, the words. They are read back as they stand
 * (`source: 'raw'`), so that a post with older words, or one that WordPress has filtered, is never
 * an invalid block.
 */
(() => {
  const {registerBlockType} = window.wp.blocks;
  const {createElement: el, RawHTML, useEffect} = window.wp.element;
  const {InspectorControls, useBlockProps, store: blockEditor} = window.wp.blockEditor;
  const {Disabled, PanelBody, SelectControl, TextControl, ToggleControl} = window.wp.components;
  const {useDispatch} = window.wp.data;
  const {labels, locale, nation: siteNation, words} = window.fourSignsEditor;

  /** The words for these settings, which the server prints as well. */
  function wordsFor(tag, {nation, policeForce, lang, headingLevel, href}) {
    const place = nation || (policeForce ? '' : siteNation);
    const language = (lang || locale).startsWith('cy') ? 'cy' : 'en';
    const html = (words[tag][place] || words[tag].uk)[language];
    const level = /^[1-5]$/.test(headingLevel) ? headingLevel : 2;
    const titled = html.replace(/(<\/?h)2>/g, `$1${level}>`);
    return /^https:\/\/[^"<>]+$/.test(href || '')
      ? titled.replace(/href="[^"]*"/, `href="${href.replace(/&/g, '&amp;')}"`)
      : titled;
  }

  /** One field of the sidebar. */
  function field({name, property, label, help, type, values}, attributes, setAttributes) {
    const value = attributes[property];
    const onChange = (given) => setAttributes({[property]: given});
    const shared = {key: name, label, help, onChange, __nextHasNoMarginBottom: true};
    if (type === 'yes') return el(ToggleControl, {...shared, checked: Boolean(value)});
    if (type === 'choice') {
      const options = Object.entries(values).map(([key, text]) => ({value: key, label: text}));
      return el(SelectControl, {...shared, value: value ?? '', options});
    }
    const kinds = {number: 'number', address: 'url'};
    return el(TextControl, {...shared, value: value ?? '', type: kinds[type] || 'text'});
  }

  Object.entries(labels).forEach(([tag, {settings}]) => {
    registerBlockType(`four-signs/${tag}`, {
      edit({attributes, setAttributes}) {
        const {__unstableMarkNextChangeAsNotPersistent: notUndone} = useDispatch(blockEditor);
        const html = wordsFor(tag, attributes);
        useEffect(() => {
          if (attributes.content === html) return;
          notUndone();
          setAttributes({content: html});
        }, [html]);

        const given = {lang: attributes.lang || locale};
        Object.values(settings).forEach(({name, property, type}) => {
          const value = attributes[property];
          if (name === 'href' || name === 'lang' || !value) return;
          given[name] = type === 'yes' ? '' : String(value);
        });
        if (settings.nation && !given.nation && !given['police-force'] && siteNation)
          given.nation = siteNation;
        // The exit answers every press on it, wherever it stands: the real one would leave the
        // editor, and what was written. So its words are shown, and nothing that can be pressed.
        const preview = tag === 'exit' ? ['div', {lang: given.lang}] : [`four-signs-${tag}`, given];

        return el(
          'div',
          useBlockProps(),
          el(
            InspectorControls,
            null,
            el(
              PanelBody,
              null,
              Object.values(settings).map((each) => field(each, attributes, setAttributes)),
            ),
          ),
          el(
            Disabled,
            null,
            el(preview[0], {...preview[1], dangerouslySetInnerHTML: {__html: html}}),
          ),
        );
      },
      save: ({attributes: {content}}) => el(RawHTML, null, content),
    });
  });
})();
