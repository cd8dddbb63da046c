/** What the console was warned of while something ran. */
export function warningsDuring(run: () => void): string[] {
  const heard: string[] = [];
  const {warn} = console;
  console.warn = (...words: unknown[]) => heard.push(words.join(' '));
  try {
    run();
  } finally {
    console.warn = warn;
  }
  return heard;
}
