module example.invalid/judges/golang

go 1.26.0
