import {version} from '../src/elements/core/version.js';
import type {StorybookConfig} from '@storybook/web-components-vite';
import {knownRootsPlugin} from '../test/support/known-roots-plugin.mjs';
import {testTitlesPlugin} from './test-titles-plugin.mjs';
import {textSizePlugin} from './text-size-plugin.mjs';

/**
 * Lets preview.ts open the root of the checklist, which visitors get closed, so that axe and the
 * pictures of all states can look inside. The sources are changed on their way; nothing of this is
 * in what is built for visitors.
 */
function openRootsPlugin() {
  const plugin = knownRootsPlugin();
  return {
    name: 'open-roots',
    enforce: 'pre' as const,
    transform(body: string, id: string) {
      return plugin.transform({path: /\/src\/elements\/.*$/.exec(id)?.[0] ?? id, body});
    },
  };
}

export default {
  framework: {name: '@storybook/web-components-vite', options: {}},
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // The preview of "Build your embed" loads them as a partner's page does.
  staticDirs: ['./public', {from: '../dist/cdn', to: `/four-signs/${version}`}],
  // Nothing is sent, from a developer's machine either, and everything works without a network.
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},
  features: {sidebarOnboardingChecklist: false},
  viteFinal: (config) => ({
    ...config,
    plugins: [...(config.plugins ?? []), openRootsPlugin(), testTitlesPlugin(), textSizePlugin()],
  }),
} satisfies StorybookConfig;
