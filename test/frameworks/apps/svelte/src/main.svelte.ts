import {mount} from 'svelte';
import App from './App.svelte';

const props = $state({destination: 'https://www.bbc.co.uk/weather'});
mount(App, {target: document.getElementById('app')!, props});

// The tests bind another address with it.
const bind = (address: string) => {
  props.destination = address;
};
Object.assign(window, {bind});
