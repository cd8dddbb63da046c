import {createSSRApp} from 'vue';
import Served from './Served.vue';

createSSRApp(Served).mount('#app');
