import {css} from './css.js';

// Written from four-signs.tokens.json by scripts/build/tokens.mjs. Do not change it here.

/**
 * Colours, room and type. Each public custom property has a private twin (`--_…`) on the
 * `.root` wrapper, which is the only thing the rest of our styles read. A host sets the public
 * ones; nothing else of the host's style gets in.
 *
 * Dark colours follow the page's own `color-scheme`, not the visitor's system: on a page that
 * stays light, we stay light. Contrast, measured by a test: text 7:1 or more on both surfaces,
 * borders of controls 3:1 or more.
 *
 * `:host::after` has the same, to be measured: see `base.ts`.
 *
 * The description of each element repeats the lines below for the properties that its styles read.
 *
 * @cssproperty {<color>} [--four-signs-accent=#0b4f5c] - Links, buttons and marks. At least 7:1
 *   against the surface and what is raised.
 * @cssproperty {<color>} [--four-signs-text=#1b2430] - Text. At least 7:1 against the surface and
 *   what is raised.
 * @cssproperty {<color>} [--four-signs-surface=#fff] - Behind everything; also the text on a
 *   filled button.
 * @cssproperty {<color>} [--four-signs-raised=#f1f5f5] - Behind a panel that stands out from the
 *   surface.
 * @cssproperty {<color>} [--four-signs-border=#76838c] - Lines and the edges of controls. At least
 *   3:1 against the surface and what is raised.
 * @cssproperty {<color>} [--four-signs-focus=#4a2fbd] - The ring round what has the focus. At
 *   least 3:1 against the surface and what is raised.
 * @cssproperty {<color>} [--four-signs-danger=#951b1b] - Danger: 999, and what is behind the white
 *   words of the exit. At least 7:1 against the surface and what is raised. Where yours is light,
 *   set a dark one on `four-signs-exit`.
 * @cssproperty {<length>} [--four-signs-radius=0.5em] - How round corners are.
 * @cssproperty {<length>} [--four-signs-space=1em] - The room between one thing and the next.
 * @cssproperty {<length>} [--four-signs-measure=38em] - The longest line of text.
 * @cssproperty {<length>} [--four-signs-reserve=0] - Room to keep from the start, so that nothing
 *   moves when the element is drawn. `fallback.css` sets it on each tag; for a short list or a
 *   narrow column, set it on yours: `four-signs-helplines { --four-signs-reserve: 0px }`.
 * @cssproperty {<family-name>} [--four-signs-heading-font=inherit] - The font of headings; text
 *   has the font of your page.
 */
export const tokens = css`
  .root,
  :host::after {
    --_accent: var(--four-signs-accent, #0b4f5c);
    --_text: var(--four-signs-text, #1b2430);
    --_muted: var(--four-signs-text, #434d59);
    --_surface: var(--four-signs-surface, #fff);
    --_raised: var(--four-signs-raised, #f1f5f5);
    --_border: var(--four-signs-border, #76838c);
    --_hairline: var(--four-signs-border, #d2d6d9);
    --_focus: var(--four-signs-focus, #4a2fbd);
    --_danger: var(--four-signs-danger, #951b1b);
    --_on-accent: var(--four-signs-surface, #fff);
    --_radius: var(--four-signs-radius, 0.5em);
    --_space: var(--four-signs-space, 1em);
    --_measure: var(--four-signs-measure, 38em);
    --_heading-font: var(--four-signs-heading-font, inherit);
  }

  @supports (color: light-dark(#000, #fff)) {
    .root,
    :host::after {
      --_accent: var(--four-signs-accent, light-dark(#0b4f5c, #93d5e1));
      --_text: var(--four-signs-text, light-dark(#1b2430, #eef2f4));
      --_muted: var(--four-signs-text, light-dark(#434d59, #c6d0d6));
      --_surface: var(--four-signs-surface, light-dark(#fff, #141a20));
      --_raised: var(--four-signs-raised, light-dark(#f1f5f5, #1f272f));
      --_border: var(--four-signs-border, light-dark(#76838c, #8d9aa5));
      --_focus: var(--four-signs-focus, light-dark(#4a2fbd, #cfc4ff));
      --_danger: var(--four-signs-danger, light-dark(#951b1b, #ffb4ab));
      --_on-accent: var(--four-signs-surface, light-dark(#fff, #0d1a1d));
    }
  }

  @supports (color: color-mix(in srgb, #000, #fff)) {
    .root {
      --_hairline: color-mix(in srgb, var(--_border) 33%, var(--_surface));
    }
  }

  @media (prefers-contrast: more) {
    .root {
      --_muted: var(--_text);
      --_hairline: var(--_border);
    }
  }
`;

/**
 * Those of which one alone may take the place of a host's: on a light surface, and on a dark one.
 */
export const alternatives = {
  danger: ['rgb(149,27,27)', 'rgb(255,180,171)'],
  border: ['rgb(118,131,140)', 'rgb(141,154,165)'],
  focus: ['rgb(74,47,189)', 'rgb(207,196,255)'],
};
