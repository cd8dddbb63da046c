import {createApp, h, shallowRef} from 'vue';
import App from './App.vue';

const destination = shallowRef('https://www.bbc.co.uk/weather');
createApp(() => h(App, {destination: destination.value})).mount('#app');

// The tests bind another address with it.
const bind = (address: string) => {
  destination.value = address;
};
Object.assign(window, {bind});
