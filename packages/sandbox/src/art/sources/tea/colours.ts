export const rice = "#efe7d6";
export const sage = "#9cba8e";
export const garden = "#5e8a5c";
export const deep = "#2f4a43";
export const amber = "#c98b3c";
export const clay = "#b5583c";
export const bark = "#6b4631";
export const ink = "#24332f";
