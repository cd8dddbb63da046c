<?php

declare(strict_types=1);

namespace Drupal\four_signs\Plugin\Filter;

use Drupal\Core\StringTranslation\TranslatableMarkup;
use Drupal\filter\Attribute\Filter;
use Drupal\filter\FilterProcessResult;
use Drupal\filter\Plugin\FilterBase;
use Drupal\filter\Plugin\FilterInterface;

/**
 * Loads the script where a text has a place for a tag. The text stays as it is: its words are there
 * before the script has run, and when it does not run.
 */
#[Filter(
  id: 'four_signs',
  title: new TranslatableMarkup('Four Signs: load the script where a text has a tag, a placeholder or a marked link'),
  type: FilterInterface::TYPE_TRANSFORM_REVERSIBLE,
  description: new TranslatableMarkup('Comes after "Limit allowed HTML tags".'),
  weight: 20,
)]
final class FourSignsPlaces extends FilterBase {

  /**
   * {@inheritdoc}
   */
  public function process($text, $langcode): FilterProcessResult {
    $result = new FilterProcessResult($text);
    if (preg_match('/<four-signs-[a-z]|\sdata-four-signs=|#four-signs-[a-z]/i', (string) $text)) {
      $result->addAttachments(['library' => ['four_signs/all']]);
    }
    return $result;
  }

  /**
   * {@inheritdoc}
   */
  public function tips($long = FALSE): string {
    return (string) $this->t('A link to a page that helps, with #four-signs-helplines after its address and alone in its paragraph, becomes the helplines.');
  }

}
