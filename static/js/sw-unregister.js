addEventListener('install', () => skipWaiting());
addEventListener('activate', () => registration.unregister());
