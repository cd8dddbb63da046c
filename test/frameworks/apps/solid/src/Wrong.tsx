import type {} from 'four-signs/types/solid';

export const Wrong = () => <four-signs-helplines nation="france" />;
export const Lost = () => <four-signs-helplines partnerHelplines={[]} />;
