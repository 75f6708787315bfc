// The least that a page in Preact can be: a question, and a button that shows the next one.
import { render } from 'preact';
import { useState } from 'preact/hooks';

function Page() {
  const [second, show] = useState(false);
  if (second) return <h1 id="second">What is wrong with it?</h1>;
  return <>
    <h1>How far is your order?</h1>
    <button id="first" onClick={() => show(true)}>Not shipped yet</button>
  </>;
}

render(<Page />, document.getElementById('page'));
