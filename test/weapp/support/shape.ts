/** What WeChat's experience score counts of a page: nodes, the deepest nesting, and the most children of one node. */
export interface Shape {
  nodes: number;
  depth: number;
  children: number;
}

/** Counts the page drawn inside `root`, which is not counted itself. */
export function shapeOf(root: Element): Shape {
  const shape: Shape = { nodes: 0, depth: 0, children: 0 };
  const walk = (element: Element, depth: number): void => {
    shape.nodes += 1;
    shape.depth = Math.max(shape.depth, depth);
    shape.children = Math.max(shape.children, element.children.length);
    for (const child of element.children) walk(child, depth + 1);
  };
  for (const child of root.children) walk(child, 1);
  return shape;
}
