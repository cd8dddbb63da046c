import type {Nation, PoliceForce} from '../types.js';

/**
 * A force's site is `https://www.<site>.police.uk/`; most sites are the id without its hyphens, and
 * are then left out.
 */
const force = (
  nation: Nation | null,
  id: string,
  name: string,
  site = id.replace(/-/g, ''),
): PoliceForce => ({
  id,
  name,
  nation,
  website: `https://www.${site}.police.uk/`,
});
/** A force with a Welsh name; and with pages in Welsh, where their address was found. */
const welsh = (known: PoliceForce, welshName: string, pages?: string): PoliceForce => ({
  ...known,
  welshName,
  ...(pages && {welshWebsite: known.website + pages}),
});
const english = (id: string, name: string, site?: string): PoliceForce =>
  force('england', id, name, site);

/**
 * The police forces that a host may name in `police-force`: the 43 territorial forces of England
 * and Wales, then those of Scotland and of Northern Ireland, and British Transport Police, which
 * belongs to no one nation. Ids are those of data.police.uk, whose files call British Transport
 * Police `btp`; it has none for Scotland. No numbers: 999 is right everywhere, and 101 but for
 * British Transport Police. Sources are in `sources.ts`.
 */
export const policeForces: readonly PoliceForce[] = [
  english('avon-and-somerset', 'Avon and Somerset Police'),
  english('bedfordshire', 'Bedfordshire Police', 'beds'),
  english('cambridgeshire', 'Cambridgeshire Constabulary', 'cambs'),
  english('cheshire', 'Cheshire Constabulary'),
  english('city-of-london', 'City of London Police'),
  english('cleveland', 'Cleveland Police'),
  english('cumbria', 'Cumbria Constabulary'),
  english('derbyshire', 'Derbyshire Constabulary'),
  english('devon-and-cornwall', 'Devon and Cornwall Police', 'devon-cornwall'),
  english('dorset', 'Dorset Police'),
  english('durham', 'Durham Constabulary'),
  welsh(force('wales', 'dyfed-powys', 'Dyfed-Powys Police', 'dyfed-powys'), 'Heddlu Dyfed-Powys'),
  english('essex', 'Essex Police'),
  english('gloucestershire', 'Gloucestershire Constabulary'),
  english('greater-manchester', 'Greater Manchester Police', 'gmp'),
  welsh(force('wales', 'gwent', 'Gwent Police'), 'Heddlu Gwent'),
  english('hampshire', 'Hampshire and Isle of Wight Constabulary'),
  english('hertfordshire', 'Hertfordshire Constabulary', 'herts'),
  english('humberside', 'Humberside Police'),
  english('kent', 'Kent Police'),
  english('lancashire', 'Lancashire Constabulary'),
  english('leicestershire', 'Leicestershire Police', 'leics'),
  english('lincolnshire', 'Lincolnshire Police', 'lincs'),
  english('merseyside', 'Merseyside Police'),
  english('metropolitan', 'Metropolitan Police', 'met'),
  english('norfolk', 'Norfolk Constabulary'),
  welsh(force('wales', 'north-wales', 'North Wales Police'), 'Heddlu Gogledd Cymru', 'cy-GB/'),
  english('north-yorkshire', 'North Yorkshire Police'),
  english('northamptonshire', 'Northamptonshire Police', 'northants'),
  english('northumbria', 'Northumbria Police'),
  english('nottinghamshire', 'Nottinghamshire Police'),
  welsh(
    force('wales', 'south-wales', 'South Wales Police', 'south-wales'),
    'Heddlu De Cymru',
    'cy-GB/',
  ),
  english('south-yorkshire', 'South Yorkshire Police'),
  english('staffordshire', 'Staffordshire Police'),
  english('suffolk', 'Suffolk Constabulary'),
  english('surrey', 'Surrey Police'),
  english('sussex', 'Sussex Police'),
  english('thames-valley', 'Thames Valley Police'),
  english('warwickshire', 'Warwickshire Police'),
  english('west-mercia', 'West Mercia Police'),
  english('west-midlands', 'West Midlands Police'),
  english('west-yorkshire', 'West Yorkshire Police'),
  english('wiltshire', 'Wiltshire Police'),
  force('scotland', 'scotland', 'Police Scotland'),
  force('northern-ireland', 'northern-ireland', 'Police Service of Northern Ireland', 'psni'),
  welsh(force(null, 'btp', 'British Transport Police'), 'Heddlu Trafnidiaeth Prydeinig', 'cy-GB/'),
];
