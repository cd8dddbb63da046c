<?php

declare(strict_types=1);

namespace Drupal\four_signs;

use Drupal\Core\Cache\CacheableMetadata;
use Drupal\Core\Config\ConfigFactoryInterface;
use Drupal\Core\Language\LanguageManagerInterface;
use Drupal\Core\Render\RendererInterface;
use Twig\Extension\AbstractExtension;
use Twig\TwigFunction;

/**
 * What a component asks of the site where its own settings say nothing.
 */
final class SiteExtension extends AbstractExtension {

  public function __construct(
    private readonly ConfigFactoryInterface $configFactory,
    private readonly LanguageManagerInterface $languageManager,
    private readonly RendererInterface $renderer,
  ) {}

  /**
   * {@inheritdoc}
   */
  public function getFunctions(): array {
    return [new TwigFunction('four_signs_site', $this->site(...))];
  }

  /**
   * The nation, the address that the exit leads to, and the language: `cy` or `en`.
   *
   * A language that there are no words for is shown in English.
   */
  public function site(): array {
    $config = $this->configFactory->get('four_signs.settings');
    // An empty render array hands its cache metadata on to what is being rendered.
    $build = [];
    CacheableMetadata::createFromObject($config)
      ->addCacheContexts(['languages:language_interface'])
      ->applyTo($build);
    $this->renderer->render($build);
    $language = $this->languageManager->getCurrentLanguage()->getId();
    return [
      'nation' => (string) $config->get('nation'),
      'href' => (string) $config->get('href'),
      'lang' => preg_match('/^(?:cym?|wel)(?![a-z\d])/i', $language) ? 'cy' : 'en',
    ];
  }

}
