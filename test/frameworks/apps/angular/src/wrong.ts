import {Component} from '@angular/core';
import {bootstrapApplication} from '@angular/platform-browser';
import {fourSignsDirectives} from './four-signs.directives';

@Component({
  selector: 'app-root',
  imports: [fourSignsDirectives],
  template: `<four-signs-helplines nation="france" />`,
})
class Wrong {}

void bootstrapApplication(Wrong);
