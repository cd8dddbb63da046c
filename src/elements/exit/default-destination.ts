/** A dull page that loads fast and shows nothing personal; GOV.UK's "Exit this page" uses it. */
export const defaultDestination = 'https://www.bbc.co.uk/weather';
