/** As much of the DOM as is read of a saved page; its parser has no types that do without a browser's. */
export interface PageNode {
  readonly nodeType: number;
  /** In capitals, of an element. */
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
}

export interface PageElement extends PageNode {
  getAttribute(name: string): string | null;
}

export interface PageDocument {
  readonly documentElement: PageElement | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

export const TEXT_NODE = 3;
export const isElement = (node: PageNode): boolean => node.nodeType === 1;
