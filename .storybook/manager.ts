import {addons} from 'storybook/manager-api';
import {look} from './look.js';

addons.setConfig({
  theme: look,
  // The tags stand among the pages, in the order in which a designer asks.
  sidebar: {showRoots: false},
  // Ours has the steps that people are promised. The tool's own also warns in the console.
  toolbar: {zoom: {hidden: true}},
});
