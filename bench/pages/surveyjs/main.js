// Five of the questions that Recoup asks, as a form of SurveyJS; a link with answers opens its last page at once.
import { Model } from 'survey-core';
import { renderSurvey } from 'survey-js-ui';
import 'survey-core/survey-core.fontless.min.css';
import { countries } from './countries.js';

const radio = (name, title, choices) => ({
  elements: [{ type: 'radiogroup', name, title, choices: choices.map(([value, text]) => ({ value, text })) }],
});

const survey = new Model({
  autoAdvanceEnabled: true,
  showQuestionNumbers: 'off',
  pages: [
    radio('stage', 'How far is your order?', [
      ['unshipped', 'Not shipped yet'], ['shipped', 'Shipped, not here'], ['delivered', 'It arrived, or tracking says so'],
      ['dispute', 'I opened a dispute'], ['refund', 'A refund was agreed'], ['other', 'Something else'],
    ]),
    radio('problem', 'What is wrong with it?', [
      ['not-received', 'It did not come'], ['not-as-described', 'It is not as described'], ['wrong-item', 'It is another thing'],
      ['defective', 'It does not work'], ['damaged', 'It is broken'], ['counterfeit', 'It is a fake'],
      ['incomplete', 'Parts are missing'], ['changed-mind', 'I changed my mind'], ['other', 'Something else'],
    ]),
    { elements: [{ type: 'text', inputType: 'date', name: 'delivered', title: 'When did it arrive?' }] },
    radio('pay', 'How did you pay?', [
      ['credit-card', 'Credit card'], ['debit-card', 'Debit card'], ['paypal', 'PayPal'], ['klarna', 'Klarna'],
      ['bank', 'Bank transfer'], ['other', 'Another way'], ['unknown', 'I do not know'],
    ]),
    { elements: [{ type: 'dropdown', name: 'country', title: 'Where do you live?', choices: countries() }] },
  ],
  completedHtml: '<p id="plan">Open a dispute. It arrived on {delivered}, you paid by {pay}.</p>',
});

if (location.hash.length > 1) {
  survey.data = Object.fromEntries(new URLSearchParams(location.hash.slice(1)));
  survey.doComplete();
}
renderSurvey(survey, document.getElementById('page'));
