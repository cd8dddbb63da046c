import './content/facts.js';
import './content/en.js';
import './content/cy.js';
import './cdn/all-tags.js';
