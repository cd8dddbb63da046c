import type {Nation, PoliceForce} from '../types.js';

/** Every force's site is `https://www.<site>.police.uk/`. */
const force = (nation: Nation | null, id: string, name: string, site: string, welshName?: string): PoliceForce => {
  const website = `https://www.${site}.police.uk/`;
  return welshName ? {id, name, welshName, nation, website} : {id, name, nation, website};
};

/**
 * The police forces that a host may name in `police-force`: the 43 territorial forces of England and Wales, then those of Scotland and of Northern Ireland, and
 * British Transport Police, which belongs to no one nation. Ids are those of data.police.uk, where it has one. No numbers: 999 and 101 are right
 * everywhere. Sources are in `police-forces.sources.ts`.
 */
export const policeForces: readonly PoliceForce[] = [
  force('england', 'avon-and-somerset', 'Avon and Somerset Police', 'avonandsomerset'),
  force('england', 'bedfordshire', 'Bedfordshire Police', 'beds'),
  force('england', 'cambridgeshire', 'Cambridgeshire Constabulary', 'cambs'),
  force('england', 'cheshire', 'Cheshire Constabulary', 'cheshire'),
  force('england', 'city-of-london', 'City of London Police', 'cityoflondon'),
  force('england', 'cleveland', 'Cleveland Police', 'cleveland'),
  force('england', 'cumbria', 'Cumbria Constabulary', 'cumbria'),
  force('england', 'derbyshire', 'Derbyshire Constabulary', 'derbyshire'),
  force('england', 'devon-and-cornwall', 'Devon and Cornwall Police', 'devon-cornwall'),
  force('england', 'dorset', 'Dorset Police', 'dorset'),
  force('england', 'durham', 'Durham Constabulary', 'durham'),
  force('wales', 'dyfed-powys', 'Dyfed-Powys Police', 'dyfed-powys', 'Heddlu Dyfed-Powys'),
  force('england', 'essex', 'Essex Police', 'essex'),
  force('england', 'gloucestershire', 'Gloucestershire Constabulary', 'gloucestershire'),
  force('england', 'greater-manchester', 'Greater Manchester Police', 'gmp'),
  force('wales', 'gwent', 'Gwent Police', 'gwent', 'Heddlu Gwent'),
  force('england', 'hampshire', 'Hampshire and Isle of Wight Constabulary', 'hampshire'),
  force('england', 'hertfordshire', 'Hertfordshire Constabulary', 'herts'),
  force('england', 'humberside', 'Humberside Police', 'humberside'),
  force('england', 'kent', 'Kent Police', 'kent'),
  force('england', 'lancashire', 'Lancashire Constabulary', 'lancashire'),
  force('england', 'leicestershire', 'Leicestershire Police', 'leics'),
  force('england', 'lincolnshire', 'Lincolnshire Police', 'lincs'),
  force('england', 'merseyside', 'Merseyside Police', 'merseyside'),
  force('england', 'metropolitan', 'Metropolitan Police', 'met'),
  force('england', 'norfolk', 'Norfolk Constabulary', 'norfolk'),
  force('wales', 'north-wales', 'North Wales Police', 'northwales', 'Heddlu Gogledd Cymru'),
  force('england', 'north-yorkshire', 'North Yorkshire Police', 'northyorkshire'),
  force('england', 'northamptonshire', 'Northamptonshire Police', 'northants'),
  force('england', 'northumbria', 'Northumbria Police', 'northumbria'),
  force('england', 'nottinghamshire', 'Nottinghamshire Police', 'nottinghamshire'),
  force('wales', 'south-wales', 'South Wales Police', 'south-wales', 'Heddlu De Cymru'),
  force('england', 'south-yorkshire', 'South Yorkshire Police', 'southyorkshire'),
  force('england', 'staffordshire', 'Staffordshire Police', 'staffordshire'),
  force('england', 'suffolk', 'Suffolk Constabulary', 'suffolk'),
  force('england', 'surrey', 'Surrey Police', 'surrey'),
  force('england', 'sussex', 'Sussex Police', 'sussex'),
  force('england', 'thames-valley', 'Thames Valley Police', 'thamesvalley'),
  force('england', 'warwickshire', 'Warwickshire Police', 'warwickshire'),
  force('england', 'west-mercia', 'West Mercia Police', 'westmercia'),
  force('england', 'west-midlands', 'West Midlands Police', 'westmidlands'),
  force('england', 'west-yorkshire', 'West Yorkshire Police', 'westyorkshire'),
  force('england', 'wiltshire', 'Wiltshire Police', 'wiltshire'),
  force('scotland', 'scotland', 'Police Scotland', 'scotland'),
  force('northern-ireland', 'northern-ireland', 'Police Service of Northern Ireland', 'psni'),
  force(null, 'british-transport-police', 'British Transport Police', 'btp'),
];
