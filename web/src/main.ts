import './ui/tokens.css';
import './ui/base.css';
import { mount } from 'svelte';
import App from './App.svelte';
import { kept } from './lib/device.ts';

const target = document.getElementById('app');
if (target) mount(App, { target });

// Whoever asked to be reminded is, whichever page of the site is open.
if (kept('local', 'reminders')) void import('./tasks/place/reminders.svelte.ts');
