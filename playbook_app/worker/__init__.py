"""Heavy work in processes of their own: pages, publications, imports and exports, from the value, without Qt."""
