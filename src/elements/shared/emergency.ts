import {html, type TemplateResult} from 'lit/html.js';
import type {Locale} from '../../content/types.js';
import {emergencyMarkup, essentialMarkup, type EmergencyOptions} from './markup/emergency.js';

/** The 999 row and the 101 row, which come first everywhere. Drawn with `cardStyles`. */
export const emergencyTemplate = (options: EmergencyOptions): TemplateResult => emergencyMarkup<TemplateResult>(html, options);

/** 999, the National Stalking Helpline and 101, from the lines that are compiled in: for when no words or facts were handed in. */
export const essentialTemplate = (locale: Locale): TemplateResult => essentialMarkup<TemplateResult>(html, locale);
