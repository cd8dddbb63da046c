import {css} from 'lit';

/** The look of the emergency row and of the cards: used by every element that draws them. */
export const cardStyles = css`
  .emergency {
    padding: calc(var(--_space) * 1.25);
    background: var(--_surface);
    border: 1px solid var(--_hairline);
    border-inline-start: 0.4em solid var(--_danger);
    border-radius: var(--_radius);
  }

  .number {
    font-size: 1.3em;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  .cards {
    display: grid;
    gap: var(--_space);
    grid-template-columns: 1fr;
  }
  @container (min-width: 40em) {
    .cards {
      grid-template-columns: 1fr 1fr;
    }
  }
  @container (min-width: 64em) {
    .cards {
      grid-template-columns: 1fr 1fr 1fr;
    }
  }

  .hours {
    font-weight: 600;
  }
`;
