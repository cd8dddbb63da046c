<?php

declare(strict_types=1);

namespace Drupal\four_signs\Plugin\Derivative;

use Drupal\Component\Plugin\Derivative\DeriverBase;
use Drupal\Core\Plugin\Discovery\ContainerDeriverInterface;
use Drupal\Core\Theme\ComponentPluginManager;
use Symfony\Component\DependencyInjection\ContainerInterface;

/**
 * A block for each component of this module.
 */
final class FourSignsBlocks extends DeriverBase implements ContainerDeriverInterface {

  public function __construct(private readonly ComponentPluginManager $components) {}

  /**
   * {@inheritdoc}
   */
  public static function create(ContainerInterface $container, $base_plugin_id): static {
    return new static($container->get('plugin.manager.sdc'));
  }

  /**
   * {@inheritdoc}
   */
  public function getDerivativeDefinitions($base_plugin_definition): array {
    foreach ($this->components->getDefinitions() as $definition) {
      if ($definition['provider'] === 'four_signs') {
        $this->derivatives[$definition['machineName']] =
          ['admin_label' => $definition['name']] + $base_plugin_definition;
      }
    }
    return $this->derivatives;
  }

}
