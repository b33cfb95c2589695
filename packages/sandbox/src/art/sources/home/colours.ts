export const linen = "#f2eadf";
export const clay = "#c67b5c";
export const olive = "#7c8460";
export const navy = "#33475b";
export const mustard = "#d9a441";
export const wood = "#a9764b";
export const walnut = "#6f4a31";
export const blush = "#e6c2ae";
