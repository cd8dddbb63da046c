import 'preact/debug';
import {render} from 'preact';
import {App} from './App.js';

const draw = (destination: string) => render(<App destination={destination} />, document.getElementById('app')!);
draw('https://www.bbc.co.uk/weather');

// The tests bind another address with it.
Object.assign(window, {bind: draw});
