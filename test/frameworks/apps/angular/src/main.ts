import {provideZonelessChangeDetection} from '@angular/core';
import {bootstrapApplication} from '@angular/platform-browser';
import {App} from './app';

bootstrapApplication(App, {providers: [provideZonelessChangeDetection()]})
  .then(({components: [app]}) => {
    // The tests bind another address with it.
    const bind = (address: string) => app.setInput('destination', address);
    Object.assign(window, {bind});
  })
  .catch((error: unknown) => console.error(error));
