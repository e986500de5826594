/** The least that a page with Preact does. */
import { render } from 'preact';

render(<h1>Unwash</h1>, document.getElementById('app') as HTMLElement);
