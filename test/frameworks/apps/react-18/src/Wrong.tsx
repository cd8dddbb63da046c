import type {} from 'four-signs/types/react-18';

export const Wrong = () => <four-signs-helplines nation="france" />;
export const Lost = () => <four-signs-helplines partnerHelplines={[]} />;
export const Off = () => <four-signs-exit without-shortcut={false} />;
