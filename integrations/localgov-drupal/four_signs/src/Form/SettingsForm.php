<?php

declare(strict_types=1);

namespace Drupal\four_signs\Form;

use Drupal\Core\Form\ConfigFormBase;
use Drupal\Core\Form\FormStateInterface;

/**
 * The settings of the site. They are about the site alone; nothing about a visitor is kept.
 */
final class SettingsForm extends ConfigFormBase {

  /**
   * {@inheritdoc}
   */
  public function getFormId(): string {
    return 'four_signs_settings';
  }

  /**
   * {@inheritdoc}
   */
  protected function getEditableConfigNames(): array {
    return ['four_signs.settings'];
  }

  /**
   * {@inheritdoc}
   */
  public function buildForm(array $form, FormStateInterface $form_state): array {
    $config = $this->config('four_signs.settings');
    $form['nation'] = [
      '#type' => 'select',
      '#title' => $this->t('Nation'),
      '#description' => $this->t("Whose helplines are shown where a component, a block, or a tag, placeholder or link in a text names no nation. Without one, every nation's."),
      '#empty_option' => $this->t('Not set'),
      '#options' => [
        'england' => $this->t('England'),
        'wales' => $this->t('Wales'),
        'scotland' => $this->t('Scotland'),
        'northern-ireland' => $this->t('Northern Ireland'),
      ],
      '#default_value' => $config->get('nation'),
    ];
    $form['exit_pages'] = [
      '#type' => 'textarea',
      '#title' => $this->t('Pages with the exit'),
      '#description' => $this->t('The link that leaves at once stands first on these pages. One path on each line, such as /safety/*. A star alone means every page. Empty means none.'),
      '#default_value' => $config->get('exit_pages'),
    ];
    $form['href'] = [
      '#type' => 'url',
      '#title' => $this->t('Where the exit leads'),
      '#description' => $this->t('An https: address that is dull and fast. Without one, BBC Weather.'),
      '#pattern' => 'https://.*',
      '#default_value' => $config->get('href'),
    ];
    return parent::buildForm($form, $form_state);
  }

  /**
   * {@inheritdoc}
   */
  public function submitForm(array &$form, FormStateInterface $form_state): void {
    $config = $this->config('four_signs.settings');
    foreach (['nation', 'exit_pages', 'href'] as $name) {
      $config->set($name, trim((string) $form_state->getValue($name)));
    }
    $config->save();
    parent::submitForm($form, $form_state);
  }

}
