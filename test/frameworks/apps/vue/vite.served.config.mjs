import {defineConfig} from 'vite';
import config from './vite.config.mjs';

export default defineConfig({...config, build: {rollupOptions: {input: 'served.html'}}});
