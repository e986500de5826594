/** Where authors speak on the platforms that many vendors' sites are built with. */

/** Documentation built with Docusaurus. */
export const DOCUSAURUS = '.theme-doc-markdown';
/** Google's documentation. */
export const DEVSITE = '.devsite-article-body';
/** Posts of WordPress themes. */
export const WORDPRESS = '.entry-content';
/** Posts of the PaperMod theme for Hugo. */
export const PAPERMOD = '.post-content';
/** Rich text of Webflow. */
export const WEBFLOW = '.w-richtext';
/** Posts of Squarespace. */
export const SQUARESPACE = '.blog-item-content';
/** Documentation built with Mintlify. */
export const MINTLIFY = '.mdx-content';
