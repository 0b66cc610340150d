/** How Office opens the page of an add-in: `_host_Info=Excel$Web$16.01$da-DK$…`. */
const HOST_INFO = /[?&#]_host_Info=(?:[^$&#]*\$){3}([\w-]+)/i;

/** What Office most likely speaks, before it is there to say: what the address of the page names, else what the browser speaks. */
export const likelyLocale = (address: string, browserLanguage: string): string =>
  HOST_INFO.exec(address.replaceAll("%24", "$"))?.[1] ?? browserLanguage;
