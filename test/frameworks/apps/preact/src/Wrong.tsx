import type {} from 'four-signs/types/preact';

export const Wrong = () => <four-signs-helplines nation="france" />;
