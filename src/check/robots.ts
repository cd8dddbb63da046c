/** What a site's robots.txt allows (RFC 9309). */
export interface Robots {
  readonly allows: (path: string) => boolean;
  /** In milliseconds; 0 where it says nothing. */
  readonly delay: number;
}

interface Group {
  agents: string[];
  rules: {allow: boolean; pattern: string}[];
  delay: number;
}

/** Whether a path fits `/a*b$`: `*` is anything, `$` the end. In one walk along the path. */
function fits(path: string, pattern: string): boolean {
  const end = pattern.endsWith('$');
  const [first = '', ...parts] = (end ? pattern.slice(0, -1) : pattern).split('*');
  if (!path.startsWith(first)) return false;
  let at = first.length;
  const last = end ? parts.pop() : undefined;
  for (const part of parts) {
    const found = path.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  if (!end) return true;
  return last === undefined ? at === path.length : path.slice(at).endsWith(last);
}

/**
 * @param text - the file; what is no line of it is ignored
 * @param agent - the name by which the program is called there, in small letters
 */
export function readRobots(text: string, agent: string): Robots {
  const groups: Group[] = [];
  let open = false;
  for (const line of text.split(/\r\n|\r|\n/).slice(0, 20_000)) {
    const [, name = '', value = ''] = /^\s*([A-Za-z-]+)\s*:\s*([^#]*)/.exec(line) ?? [];
    const key = name.toLowerCase();
    const said = value.trim();
    if (key === 'user-agent') {
      if (!open) groups.push({agents: [], rules: [], delay: 0});
      groups.at(-1)?.agents.push(said.toLowerCase());
      open = true;
    } else if (key) {
      open = false;
      const group = groups.at(-1);
      if (/^(?:dis)?allow$/.test(key) && said && said.length < 2000)
        group?.rules.push({allow: key === 'allow', pattern: said});
      if (key === 'crawl-delay' && group) group.delay = (Number(said) || 0) * 1000;
    }
  }
  const named = groups.filter(({agents}) => agents.includes(agent));
  const ours = named.length ? named : groups.filter(({agents}) => agents.includes('*'));
  return {
    delay: Math.max(0, ...ours.map(({delay}) => delay)),
    allows(path) {
      // The longest that fits counts; of two that are as long, the one that allows.
      const [first] = ours
        .flatMap(({rules}) => rules)
        .filter(({pattern}) => fits(path, pattern))
        .sort((a, b) => b.pattern.length - a.pattern.length || Number(b.allow) - Number(a.allow));
      return first?.allow ?? true;
    },
  };
}
