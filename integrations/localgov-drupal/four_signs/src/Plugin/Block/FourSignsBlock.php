<?php

declare(strict_types=1);

namespace Drupal\four_signs\Plugin\Block;

use Drupal\Core\Block\Attribute\Block;
use Drupal\Core\Block\BlockBase;
use Drupal\Core\Form\FormStateInterface;
use Drupal\Core\Plugin\ContainerFactoryPluginInterface;
use Drupal\Core\StringTranslation\TranslatableMarkup;
use Drupal\Core\Theme\ComponentPluginManager;
use Drupal\four_signs\ExitPages;
use Drupal\four_signs\Plugin\Derivative\FourSignsBlocks;
use Symfony\Component\DependencyInjection\ContainerInterface;

/**
 * Places a component as a block. What can be set is read from the component.
 */
#[Block(
  id: 'four_signs',
  admin_label: new TranslatableMarkup('Four Signs'),
  category: new TranslatableMarkup('Four Signs'),
  deriver: FourSignsBlocks::class,
)]
final class FourSignsBlock extends BlockBase implements ContainerFactoryPluginInterface {

  public function __construct(
    array $configuration,
    $plugin_id,
    $plugin_definition,
    // Neither private nor readonly: DependencySerializationTrait, with which a form keeps this
    // block, sets both again from outside of this class.
    protected ComponentPluginManager $components,
    protected ExitPages $exitPages,
  ) {
    parent::__construct($configuration, $plugin_id, $plugin_definition);
  }

  /**
   * {@inheritdoc}
   */
  public static function create(ContainerInterface $container, array $configuration, $plugin_id, $plugin_definition): static {
    return new static(
      $configuration,
      $plugin_id,
      $plugin_definition,
      $container->get('plugin.manager.sdc'),
      $container->get('four_signs.exit_pages'),
    );
  }

  /**
   * {@inheritdoc}
   */
  public function defaultConfiguration(): array {
    // The tags have headings of their own.
    return ['label_display' => FALSE, 'props' => []];
  }

  /**
   * {@inheritdoc}
   */
  public function blockForm($form, FormStateInterface $form_state): array {
    foreach ($this->props() as $name => $prop) {
      $form['props'][$name] = [
        '#title' => $prop['title'],
        '#description' => $prop['description'] ?? '',
        '#default_value' => $this->configuration['props'][$name] ?? NULL,
      ] + match (TRUE) {
        isset($prop['enum']) => [
          '#type' => 'select',
          '#empty_option' => $this->t('Not set'),
          '#options' => $prop['meta:enum'] ?? array_combine($prop['enum'], $prop['enum']),
        ],
        $this->is('boolean', $prop) => ['#type' => 'checkbox'],
        $this->is('integer', $prop) => [
          '#type' => 'number',
          '#min' => $prop['minimum'] ?? NULL,
          '#max' => $prop['maximum'] ?? NULL,
        ],
        default => ['#type' => 'textfield', '#maxlength' => NULL],
      };
    }
    return $form;
  }

  /**
   * {@inheritdoc}
   */
  public function blockSubmit($form, FormStateInterface $form_state): void {
    $this->configuration['props'] = [];
    foreach ($this->props() as $name => $prop) {
      $value = $form_state->getValue(['props', $name]);
      $value = match (TRUE) {
        $this->is('boolean', $prop) => (bool) $value,
        $this->is('integer', $prop) => is_numeric($value) ? (int) $value : '',
        default => trim((string) $value),
      };
      if ($value !== '' && $value !== FALSE) {
        $this->configuration['props'][$name] = $value;
      }
    }
  }

  /**
   * {@inheritdoc}
   */
  public function build(): array {
    $build = [
      '#cache' => [
        'contexts' => ['languages:language_interface'],
        'tags' => ['config:four_signs.settings'],
      ],
    ];
    if ($this->getDerivativeId() === 'four-signs-exit') {
      array_push($build['#cache']['contexts'], 'url.path', 'route');
      // It would be the second.
      if ($this->exitPages->includeThisPage()) {
        return $build;
      }
    }
    return $build + [
      '#type' => 'component',
      '#component' => $this->component(),
      '#props' => $this->configuration['props'],
    ];
  }

  /**
   * The name of the component that this block places.
   */
  private function component(): string {
    return 'four_signs:' . $this->getDerivativeId();
  }

  /**
   * What can be set on it, as its component.yml says.
   */
  private function props(): array {
    return $this->components->find($this->component())->metadata->schema['properties'] ?? [];
  }

  /**
   * Whether a property is of a type. Drupal adds `object` to every list of types.
   */
  private function is(string $type, array $prop): bool {
    return in_array($type, (array) $prop['type'], TRUE);
  }

}
