import {createSignal} from 'solid-js';
import {render} from 'solid-js/web';
import {App} from './App.jsx';

const [destination, bind] = createSignal('https://www.bbc.co.uk/weather');
render(() => <App destination={destination()} />, document.getElementById('app')!);

// The tests bind another address with it.
Object.assign(window, {bind});
