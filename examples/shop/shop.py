"""A shop whose catalog is a file, with one article per line."""

with open("catalog.txt") as catalog:
    print(sum(1 for _ in catalog), "articles")
