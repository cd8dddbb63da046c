import {needs} from '../../content/vocabulary.js';
import {toForce} from '../../domain/to-word.js';
import * as common from '../core/common-settings.js';
import {getFacts} from '../core/content-registry.js';
import {choice, flag, idList} from '../core/settings.js';

const idsOf = (all: readonly {readonly id: string}[] = []): string[] => all.map(({id}) => id);

const services = idList(() => idsOf(getFacts('helplines')?.helplines));

/** The settings of `<four-signs-helplines>`. */
export const helplinesSettings = {
  /**
   * The language, as a BCP 47 tag. Without one, that of the page. Other than English and Welsh:
   * English.
   */
  lang: common.lang,
  /**
   * The level of the first heading, 1 to 5; any other value warns and means 2.
   *
   * @default 2
   */
  headingLevel: common.headingLevel,
  /**
   * The nation to show, which the visitor can change. Without one, or with any other value, every
   * nation.
   */
  nation: common.nation,
  /**
   * What help is wanted with, which the visitor can change. Without one, or with any other value,
   * every specialist line is shown.
   */
  need: choice(() => needs, 'Every service is shown'),
  /**
   * Ids of the only services to show, with spaces or commas between them, or an array. Unknown ids
   * are ignored.
   */
  only: services,
  /**
   * Ids of services to leave out, with spaces or commas between them, or an array. Unknown ids are
   * ignored.
   */
  without: services,
  /**
   * The local police force, such as `dorset`: ids are those of data.police.uk. It decides the
   * nation where none is set. An unknown value shows no force.
   */
  policeForce: choice(
    () => idsOf(getFacts('helplines')?.policeForces),
    'No force is shown',
    toForce,
  ),
  /**
   * Asks the visitor nothing, and lists every service that the other settings leave. The same with
   * `only`, and in HTML from `four-signs/static`.
   *
   * @default false
   */
  withoutChoice: flag,
};
