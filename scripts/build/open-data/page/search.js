// Finds rows by what they say. Nothing is asked for, kept, or put into the address.
{
  const label = document.createElement('label');
  label.textContent = 'Find a name, a number, a place or a word ';
  const field = document.createElement('input');
  field.type = 'search';
  field.autocomplete = 'off';
  field.spellcheck = false;
  label.append(field);
  const found = document.createElement('p');
  found.setAttribute('role', 'status');
  document.querySelector('.search').append(label, found);

  const plain = (text) =>
    text
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .replace(/[‘’]/g, "'")
      .toLowerCase();
  const rows = [...document.querySelectorAll('tbody tr')].map((row) => {
    // The sources are folded, and a row that is found by one of them would look like a mistake.
    const copy = row.cloneNode(true);
    for (const folded of copy.querySelectorAll('details')) folded.remove();
    const said = [...copy.children].map(({textContent}) => textContent).join(' ');
    const text = plain(`${said} ${row.dataset.also ?? ''}`).replace(/\s+/g, ' ');
    // A number is found however it is grouped.
    return {row, text: `${text} ${text.replace(/(?<=\d) (?=\d)/g, '')}`};
  });
  const sections = [...document.querySelectorAll('section')];

  const search = () => {
    const words = plain(field.value)
      .trim()
      .replace(/(?<=\d)[ -](?=\d)/g, '')
      .split(/\s+/);
    let shown = 0;
    for (const {row, text} of rows) {
      row.hidden = !words.every((word) => text.includes(word));
      if (!row.hidden) shown += 1;
    }
    for (const section of sections)
      section.hidden = ![...section.querySelectorAll('tbody tr')].some(({hidden}) => !hidden);
    const many = shown ? `${shown} of ${rows.length} rows.` : 'Nothing here says that.';
    found.textContent = field.value.trim()
      ? `${many} The numbers to ring in danger stay above.`
      : '';
  };
  field.addEventListener('input', search);
  // A page that is come back to starts empty.
  addEventListener('pageshow', () => {
    field.value = '';
    search();
  });
}
