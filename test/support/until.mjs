/** How long a test waits for what has to come, in milliseconds: a busy machine needs it. */
export const patience = 60_000;

/**
 * Asks again until the answer is truthy, and returns it. Fails after the deadline.
 *
 * @template Answer
 * @param {() => Answer | Promise<Answer>} ask
 * @param {string} what - what is waited for, as a clause: "the visitor arrives"
 * @param {number} [milliseconds]
 * @returns {Promise<Exclude<NonNullable<Answer>, false | 0 | ''>>}
 */
export async function until(ask, what, milliseconds = patience) {
  for (const deadline = Date.now() + milliseconds; ;) {
    const answer = await ask();
    if (answer) return /** @type {Exclude<NonNullable<Answer>, false | 0 | ''>} */ (answer);
    if (Date.now() > deadline)
      throw new Error(`In ${milliseconds} ms it was not seen that ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
