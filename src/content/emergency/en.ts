import type {EssentialMessages} from './messages.js';

export const essentialEn: EssentialMessages = {
  emergency: 'In danger now? Call',
  police: 'Not an emergency? Call the police:',
  stalking: 'National Stalking Helpline:',
};
