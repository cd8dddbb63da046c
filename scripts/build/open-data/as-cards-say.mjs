/**
 * The details of a service in the sentences of its card, each with "check on their site" where the
 * card has it. What another format has no field for goes into its description in these words.
 *
 * @param {object} line - a record of helplines.json
 * @param {object} messages - the words of the helplines in one language
 * @param {string} locale
 */
export function asCardsSay(line, messages, locale) {
  const check = (field, sentence) =>
    line.unsure.includes(field) ? `${sentence} ${messages.checkOnSite}` : sentence;
  const {phone, welshPhone, text, email, welshEmail, chat, nations} = line;
  const all = Object.keys(messages.nations);
  const served = all.filter((nation) => nations.includes(nation));
  const cost = {free: messages.free, standard: messages.standardCost};
  return {
    serves: check(
      'nations',
      served.length === all.length
        ? messages.wholeKingdom
        : served.map((nation) => messages.nations[nation]).join(', '),
    ),
    phone:
      phone &&
      [
        phone.extension && `${messages.extension} ${phone.extension}.`,
        cost[phone.cost],
        line.unsure.includes('phone') && messages.checkOnSite,
      ]
        .filter(Boolean)
        .join(' '),
    welshPhone: welshPhone && check('welshPhone', `${messages.callInWelsh} ${welshPhone.display}`),
    text:
      text &&
      check(
        'text',
        text.keyword
          ? messages.textKeyword(text.keyword, text.display)
          : text.whatsapp
            ? messages.textOrWhatsapp(text.display)
            : messages.text(text.display),
      ),
    email: email && check('email', `${messages.emailLabel} ${email}`),
    welshEmail: welshEmail && check('email', `${messages.emailInWelshLabel} ${welshEmail}`),
    chat: chat && check('chat', `${messages.chat}: ${chat}`),
    bsl: line.bsl && check('bsl', messages.bsl),
    welsh: line.welsh && messages.welsh,
    interpreters: line.interpreters && messages.interpreters,
    hours: line.hoursWords?.[locale],
    age: line.checkedOn
      ? messages.checked(...line.checkedOn.split('-').map(Number).slice(0, 2))
      : line.sourceDate
        ? messages.sourceDate(...line.sourceDate.split('-').map(Number))
        : messages.notChecked,
  };
}
