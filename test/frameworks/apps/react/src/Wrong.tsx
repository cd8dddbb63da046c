import type {} from 'four-signs/types/react';

export const Wrong = () => <four-signs-helplines nation="france" />;
