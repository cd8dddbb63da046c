import '../content/facts.js';
import '../content/cy.js';
import './all-tags.js';
