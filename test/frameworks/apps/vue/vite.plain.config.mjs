import vue from '@vitejs/plugin-vue';
import {defineConfig} from 'vite';

// Without `isCustomElement`: what a developer meets who has not read the page on frameworks.
export default defineConfig({plugins: [vue()]});
