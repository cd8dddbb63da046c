import {createSSRApp} from 'vue';
import {renderToString} from 'vue/server-renderer';
import Served from './Served.vue';

export const html = await renderToString(createSSRApp(Served));
