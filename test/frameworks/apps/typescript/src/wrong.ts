import 'four-signs/define';

document.createElement('four-signs-helplines').nation = 'france';
