<?php

declare(strict_types=1);

namespace Drupal\four_signs;

use Drupal\Core\Config\ConfigFactoryInterface;
use Drupal\Core\Path\CurrentPathStack;
use Drupal\Core\Path\PathMatcherInterface;
use Drupal\Core\Routing\AdminContext;
use Drupal\path_alias\AliasManagerInterface;

/**
 * The pages on which the exit stands first.
 */
final class ExitPages {

  public function __construct(
    private readonly ConfigFactoryInterface $configFactory,
    private readonly PathMatcherInterface $pathMatcher,
    private readonly CurrentPathStack $currentPath,
    private readonly AliasManagerInterface $aliasManager,
    private readonly AdminContext $adminContext,
  ) {}

  /**
   * Whether this page is one of them. A page in which somebody edits never is.
   *
   * An editor would leave by pressing Shift three times.
   */
  public function includeThisPage(): bool {
    if ($this->adminContext->isAdminRoute()) {
      return FALSE;
    }
    $patterns = mb_strtolower((string) $this->configFactory->get('four_signs.settings')->get('exit_pages'));
    $path = $this->currentPath->getPath();
    $alias = $this->aliasManager->getAliasByPath($path);
    foreach (array_unique([$path, $alias]) as $each) {
      if ($this->pathMatcher->matchPath(mb_strtolower($each), $patterns)) {
        return TRUE;
      }
    }
    return FALSE;
  }

}
